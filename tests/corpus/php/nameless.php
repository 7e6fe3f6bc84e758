// corpus: complete
<?php

// Nothing here names a cloud. Dotted codes speak for themselves; common words do not.
function advice(string $code): string
{
    switch ($code) {
        case 'InternalError':
        case 'ResourceInUse':
            return 'later';
        case 'FailedOperation.InvalidImageState':
        //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
            return 'wait for the image';
    }
    // See FailedOperation.InvalidImageState.
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
    return ['InvalidParameterValue.ZoneNotSupported' => 'zone', 'InvalidInstanceId.NotFound' => 'id'][$code] ?? 'ResourceNotFound.Nothing';
    //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
}
