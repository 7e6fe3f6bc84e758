# corpus: complete
require 'tencentcloud-sdk-cvm'

# A quote that is never closed: "ResourceNotFound
=begin
don't
=end
text = <<~EOT
  It's ResourceNotFound.HpcCluster
  #    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ code inside service
EOT
codes = %w[
  ResourceNotFound
 #^^^^^^^^^^^^^^^^ code exact common
  ResourceInUse.HpcCluster
 #^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
]
gone = error.code == "ResourceNotFuond"
#                     ^^^^^^^^^^^^^^^^ misspelled -> ResourceNotFound
