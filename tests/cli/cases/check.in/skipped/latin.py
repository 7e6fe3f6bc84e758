# tencent
code = 'café'
