// corpus: complete
<?php

/** Calls the API without an SDK. */
function call(string $action, array $payload): array
{
    $headers = [
        'Host' => 'cvm.tencentcloudapi.com',
        'X-TC-Action' => $action,
        'Authorization' => 'TC3-HMAC-SHA256 Credential=AKID/2026-01-01/cvm/tc3_request, SignedHeaders=content-type;host, Signature=' . sign($payload),
    ];
    $curl = curl_init('https://cvm.tencentcloudapi.com');
    curl_setopt_array($curl, [CURLOPT_HTTPHEADER => $headers, CURLOPT_POSTFIELDS => json_encode($payload)]);
    $response = json_decode(curl_exec($curl), true)['Response'];
    if (!isset($response['Error'])) {
        return $response;
    }
    if ($response['Error']['Code'] == 'AuthFailure.SignatureExpire' || "InternalError" === $response['Error']['Code']) {
    //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact common
    //                                                                  ^^^^^^^^^^^^^ code exact common
        return call($action, $payload);
    }
    if (explode('.', $response['Error']['Code'])[0] === 'ResourceNotFound') {
    //                                                   ^^^^^^^^^^^^^^^^ code exact common
        return ['TotalCount' => 0, 'RequestId' => $response['RequestId']];
    }
    if (in_array($response['Error']['Code'], ['LimitExceeded', 'RequestLimitExceded'])) {
    //                                         ^^^^^^^^^^^^^ code exact common
    //                                                          ^^^^^^^^^^^^^^^^^^^ misspelled -> RequestLimitExceeded
        sleep(1);
    }
    throw new RuntimeException($response['Error']['Code'] . ': ' . $response['Error']['Message'] . " (${response['RequestId']})");
}
