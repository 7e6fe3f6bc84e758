// corpus: complete
<?php

use PHPUnit\Framework\Attributes\TestWith;
use PHPUnit\Framework\TestCase;
use TencentCloud\Common\Exception\TencentCloudSDKException;

final class ExceptionTest extends TestCase
{
    #[TestWith(['ResourceInUse', true])]
    //           ^^^^^^^^^^^^^ code exact common
    #[TestWith(["InvalidParameter", false])]
    //           ^^^^^^^^^^^^^^^^ code exact common
    public function testCodes(string $code, bool $retried): void
    {
        $this->assertSame('ResourceNotFound', $e->getErrorCode());
        //                 ^^^^^^^^^^^^^^^^ code exact common
        $this->assertEquals("AuthFailure.TokenFailure", $e->getErrorCode());
        //                   ^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
        self::assertNotSame('InternalError', $error['Code']);
        //                   ^^^^^^^^^^^^^ code exact common
        static::assertStringContainsString('LimitExceeded', $e->getErrorCode());
        //                                  ^^^^^^^^^^^^^ code part common
        $this->assertStringStartsWith('UnauthorizedOperation', $e->getErrorCode());
        //                             ^^^^^^^^^^^^^^^^^^^^^ code prefix common
        $this->assertContains($e->getErrorCode(), ['ResourceInUse', 'LimitExceeded.SpotQouta']);
        //                                          ^^^^^^^^^^^^^ code exact common
        //                                                           ^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.SpotQuota
        $this->assertMatchesRegularExpression('/^InvalidParameterValue$/', $e->getErrorCode());
        //                                       ^^^^^^^^^^^^^^^^^^^^^ code pattern common
        $this->assertTrue($e->getErrorCode() === 'InvalidPeriod', 'InvalidPeriod is expected');
        //                                        ^^^^^^^^^^^^^ code exact service
        $this->expectExceptionMessage('ResourceNotFound: no such instance');
        //                             ^^^^^^^^^^^^^^^^ code inside common
        $this->expectException(TencentCloudSDKException::class);
        $client->method('DescribeInstances')->willThrowException(new TencentCloudSDKException("ResourceUnavailable", 'm', 'r'));
        //                                                                                     ^^^^^^^^^^^^^^^^^^^ code exact common
    }

    public static function failures(): iterable
    {
        yield 'sold out' => ['ResourceInsufficient', 'Sold out'];
        //                    ^^^^^^^^^^^^^^^^^^^^ code exact common
        yield 'ResourceInsufficient.CloudDiskSoldOut' => [1];
        //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    }
}

it('knows codes', function () {
    expect($e->getErrorCode())->toBe('UnsupportedRegion')->and($e->code)->not->toEqual("MissingParameter");
    //                                ^^^^^^^^^^^^^^^^^ code exact common
    //                                                                                  ^^^^^^^^^^^^^^^^ code exact common
    expect($e->getErrorCode())->toStartWith('AuthFailure')->toContain('AuthFailure.MFAFailure')->toBeIn(['DryRunOperation']);
    //                                       ^^^^^^^^^^^ code prefix service
    //                                                                 ^^^^^^^^^^^^^^^^^^^^^^ code part common
    //                                                                                                    ^^^^^^^^^^^^^^^ code exact common
})->throws(TencentCloudSDKException::class, 'InvalidParameter: no');
//                                           ^^^^^^^^^^^^^^^^ code inside common
