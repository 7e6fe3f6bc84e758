# tencent
code = 'cafe'
