# It's a comment with "quotes".
<# "a comment"
   it's over two lines #>
$plain = "AuthFailure.SignatureFailure"
$single = 'it''s "here" `n'
$empty = ''
$escaped = "a `"quoted`" word ""twice"" `$not"
$simple = "code $name and ${name}"
$nested = "code $($list['key']) end # no comment"
$deep = "code $(if ($name -eq "inner") { 'deep' } else { "}" }) end"
$slashes = "https://example.com/<#no comment#>" + 'a#b'
$char = [char]'x'
$lines = "over
two lines"
$block = @"
it's "here" with $name
# no comment
"@
$raw = @'
it's "raw" $nothing
'@

function Test-Code([string]$Code = "default") {
    switch ($Code) {
        ResourceNotFound { return $true } # "why"
    }
    if ($Code -eq "x" -or $Code -like 'Auth.*') {
        Write-Output "yes" 'no'
    }
    return @{ "key" = 'value'; Code = "x" }
}
