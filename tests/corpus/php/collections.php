// corpus: complete
<?php

namespace App\Cloud;

use TencentCloud\Common\Exception\TencentCloudSDKException;
use TencentCloud\Cvm\V20170312\Models\DescribeInstancesRequest;

define('ERR_SOLD_OUT', 'ResourcesSoldOut.AvailableZone');
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
const ERR_BUSY = 'ResourceInUse';
//                ^^^^^^^^^^^^^ code exact common

/**
 * Codes of Tencent Cloud as this program sees them: `ResourceInUse` is worth another try,
 //                                                   ^^^^^^^^^^^^^ code inside common
 * UnauthorizedOperation.InvalidToken is not, and neither is InternalError.
 //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
 */
enum Failure: string
{
    case Gone = 'ResourceNotFound';
    //           ^^^^^^^^^^^^^^^^ code exact common
    case Zone = "InvalidZone.MismatchRegion";
    //           ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    case Region = 'UnsupportdRegion';
    //             ^^^^^^^^^^^^^^^^ misspelled -> UnsupportedRegion

    public static function of(string $code): self
    {
        return self::tryFrom($code) ?? self::from('ResourceNotFound');
        //                                         ^^^^^^^^^^^^^^^^ code exact common
    }
}

class Codes
{
    public const THROTTLED = 'RequestLimitExceeded', LIMIT = "LimitExceeded";
    //                        ^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                        ^^^^^^^^^^^^^ code exact common
    private const RETRYABLE = [
        'ResourceInUse', # 'InternalError' is left out on purpose
       //^^^^^^^^^^^^^ code exact common
        //                  ^^^^^^^^^^^^^ code inside common
        'InternalError.TradeUnknownError',
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        'ResourceUnavailable.*', 'AuthFailure.',
       //^^^^^^^^^^^^^^^^^^^^^ code prefix
        //                        ^^^^^^^^^^^^ code prefix
        'ResourcesSoldOut.SpecifiedInstanceTyp',
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourcesSoldOut.SpecifiedInstanceType
    ];
    protected static array $messages = array(
        'UnauthorizedOperation' => 'ask for permission',
       //^^^^^^^^^^^^^^^^^^^^^ code exact common
        'FailedOperation.InvalidImageState' => "wait for the image",
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        'FailedOperation.InvalidImageSate' => 'wait for the image',
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> FailedOperation.InvalidImageState
        'FailedOperation.NobodyEverListedThis' => 'file a bug',
       //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown
    );
    private ?string $lastErrorCode = 'InternalError';
    //                                ^^^^^^^^^^^^^ code exact common

    #[RetryOn('RequestLimitExceeded', attempts: 3)]
    //         ^^^^^^^^^^^^^^^^^^^^ code exact common
    #[Errors(codes: ['InvalidFilter', 'InvalidFilterValue.LimitExceeded'])]
    //                ^^^^^^^^^^^^^ code exact service
    //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    public function lists(TencentCloudSDKException $e): bool
    {
        $status = [404 => 'ResourceNotFound', 409 => "ResourceInUse", 429 => ['RequestLimitExceeded', 'LimitExceeded.UserSpotQuota']];
        //                 ^^^^^^^^^^^^^^^^ code exact common
        //                                            ^^^^^^^^^^^^^ code exact common
        //                                                                     ^^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        $errors = ['DryRunOperation' => 412, 'default' => 400];
        //          ^^^^^^^^^^^^^^^ code exact common
        $errors["UnsupportedOperation"] = 405;
        //       ^^^^^^^^^^^^^^^^^^^^ code exact common
        [$code, $message] = ['ResourceInsufficient', 'sold out'];
        //                    ^^^^^^^^^^^^^^^^^^^^ code exact common
        if (isset($errors['InvalidParameter']) || array_key_exists('UnsupportedOperation.Region', $errors)) {
        //                 ^^^^^^^^^^^^^^^^ code exact common
        //                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            return false;
        }
        if (in_array($e->getErrorCode(), ['OverQuota', "LimitExceeded.InstanceQuota"], true)) {
        //                                 ^^^^^^^^^ code exact service
        //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            return true;
        }
        $errors += compact('code', 'message', 'status');
        return \in_array($e->getErrorCode(), array('ResourceUnavailable', 'ResourceUnavailable.InstancType'))
        //                                          ^^^^^^^^^^^^^^^^^^^ code exact common
        //                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> ResourceUnavailable.InstanceType
            || collect(['InvalidPeriod'])->contains($e->getErrorCode()) || $this->isError($e, 'InvalidPassword', 'InvalidZone.MismatchRegion');
            //           ^^^^^^^^^^^^^ code exact service
            //                                                                                 ^^^^^^^^^^^^^^^ code exact service
            //                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    }

    public function responses(): array
    {
        $response = ['Response' => ['Error' => ['Code' => 'InvalidParameterValue.Range', 'Message' => 'The range'], 'RequestId' => '1']];
        //           ^^^^^^^^^^ response failure
        //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        $mock = new MockHandler([new Response(200, [], '{"Response":{"Error":{"Code":"ResourceNotFound.HpcCluster","Message":"no"},"RequestId":"1"}}')]);
        //                                               ^^^^^^^^^^ response failure
        //                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
        $other = json_encode(["Response" => ["Error" => ["Code" => "ResourceNotFound", "Message" => "InvalidParameter is not here"], "RequestId" => "2"]]);
        //                    ^^^^^^^^^^ response failure
        //                                                          ^^^^^^^^^^^^^^^^ code exact common
        $third = '{"Response": {"Error": {"Code": "UnknownParameter", "Message": "no"}, "RequestId": "3"}}';
        //         ^^^^^^^^^^ response failure
        //                                         ^^^^^^^^^^^^^^^^ code exact common
        throw new TencentCloudSDKException('MissingParameter.AtLeastOne', 'No parameter', 'request-id');
        //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    }

    public function messages(TencentCloudSDKException $e): string
    {
        error_log('[TencentCloudSDKException] code:ResourceNotFound message:no such instance requestId:1');
        //                                         ^^^^^^^^^^^^^^^^ code inside common
        error_log("Code=ResourceNotFound.KeyPairNotFound, Message=gone");
        //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
        $e = new \RuntimeException('InvalidParameter: the zone');
        //                          ^^^^^^^^^^^^^^^^ code inside common
        $request = new DescribeInstancesRequest();
        $request->fromJsonString('{"Filters":[{"Name":"zone","Values":["ap-guangzhou-6"]}],"Limit":100}');
        return 'Nothing of ResourceInUse or Limits exceeded. InternalError happens.';
    }
}
