<h1 class="title">It's "HTML", not code</h1>
<?php
// It's a comment with "quotes"
# another 'comment'
/* "and" 'one' more */
namespace Sample;

const PLAIN = 'AuthFailure.SignatureFailure';
$escaped = 'it\'s \\ here \n';
$double = "a \"quoted\" word \$not $name {$list['key']} ${other} \u{1F600} \x41";
$slashes = 'https://example.com/*no comment*/ # no comment ?>';
$simple = "code $error[code] and $object->name";
$nested = "code {$object->method("inner", 'single')} end";
$empty = '' . "";
$here = <<<TEXT
it's "here" with $name and {$list["key"]}
// no comment
TEXT;
$quoted = <<<"TEXT"
  quoted $name
  TEXT;
$now = <<<'RAW'
it's "raw" with $nothing
RAW;
$deep = "a {$list["x"]["y"]} and {$object->list['z']} $list[0]";
$behind = [<<<EOT
    it's
    EOT, 'behind'];
$output = `ls -l "$folder"`;
$list = ['Code' => 'InternalError', "Message" => "it's"];

#[Attribute("value")]
function check(string $code = "default"): bool
{
    switch ($code) {
        case 'ResourceNotFound':
        case "InternalError": // "why"
            return strpos($code, 'Auth.') === 0;
    }
    return match ($code) { 'a', "b" => true, default => 7 / 2 > 1 };
}
?>
<p title="it's">It's <?= $escaped . ' text' ?> "again"</p>
<?php echo "last";
