// corpus: complete
<?php
// Responses of Tencent Cloud, as tests write them.

use PHPUnit\Framework\TestCase;
use TencentCloud\Common\Exception\TencentCloudSDKException;

class MapsTest extends TestCase
{
    public static function bodies(): array
    {
        return [
            'failure' => [['Response' => ['Error' => ['Code' => 'AuthFailure.TokenFailure', 'Message' => "expired"], 'RequestId' => '1']]],
            //             ^^^^^^^^^^ response failure
            //                                                   ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
            'old' => array('Response' => array('Error' => array('Code' => 'LimitExceeded', 'Message' => 'it\'s ' . 'too much'), 'RequestId' => '2')),
            //             ^^^^^^^^^^ response failure
            //                                                             ^^^^^^^^^^^^^ code exact common
            'misspelled' => ["Response" => ["Error" => ["Code" => "ResourceNotFoud", "Message" => ""], "RequestId" => "3"]],
            //               ^^^^^^^^^^ response failure
            //                                                     ^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
            //                                                                                    ^^ invalid-error-field
            'no id' => ['Response' => ['TotalCount' => 0, 'ZoneSet' => []]],
            //          ^^^^^^^^^^ response malformed
            //          ^^^^^^^^^^ missing-request-id
            'no code' => ['Response' => ['Error' => ['Message' => 'no code'], 'RequestId' => '4']],
            //            ^^^^^^^^^^ response malformed
            //                           ^^^^^^^ missing-error-code
            'open' => ['Response' => [...self::BASE, 'TotalCount' => 1]],
            //         ^^^^^^^^^^ response success
            'unknown' => ['Response' => ['Error' => $error, 'RequestId' => uniqid()]],
            'key' => ['Response' => [self::KEY => 'x', 'TotalCount' => 1]],
            //        ^^^^^^^^^^ response success
            'empty' => ['Response' => []],
        ];
    }

    public function testParts(array $body): void
    {
        ['Response' => ['Error' => ['Code' => $code]]] = $body;
        foreach ([$body] as ['Response' => ['RequestId' => $id]]) {
            $this->assertNotNull($body['Response']['RequestId'] ?? null);
        }
        $response->assertJsonFragment(['Response' => ['Error' => ['Code' => 'LimitExceeded']]]);
        //                                                                   ^^^^^^^^^^^^^ code exact common
    }
}
