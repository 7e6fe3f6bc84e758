# It's a comment with "quotes".
// another 'comment'
/* "a comment"
   over two lines */
variable "region" {
  default     = "ap-guangzhou"
  description = "it's \"quoted\" \\ \u0041 $${not} %%{not}"
}

locals {
  text = <<EOT
it's "here" with ${var.region}
# no comment
EOT
  code = <<-EOT
    %{ if var.enabled }
    "yes"
    %{ endif }
  EOT
  choice = "a %{ if var.enabled }b%{ else }c%{ endif }"
  empty  = ""
}

resource "tencentcloud_instance" "web" {
  name  = "web-${var.region}-${count.index + 1}"
  image = "https://example.com/*no comment*/ # no comment"
  tags = {
    "key" = "value"
    other = var.enabled ? "yes" : ""
  }
  nested = "a ${lookup(var.list, "inner", "}")} end"
  code   = ["ResourceNotFound", "InternalError"]
}
