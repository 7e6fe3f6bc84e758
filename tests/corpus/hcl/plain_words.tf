# corpus: complete
# Words that stand where codes do in a program for Tencent Cloud, and are none.

resource "tencentcloud_instance" "web" {
  instance_name     = "Available"
  availability_zone = "ap-guangzhou-3"
  image_id          = "img-l8og963d"
  charge_type       = "PREPAID"
  tags              = { Error = "None", Code = "200", State = "Running", ResourceType = "Instance" }
}

resource "tencentcloud_cls_alarm" "errors" {
  name      = "ErrorRate"
  condition = "$1.errCode > 10"
  query     = "status:Error OR level:Failed | select count(*) as errCode"
}

output "error_code" {
  value       = try(jsondecode(local.body).Response.Error.Code, "Success")
  description = "Success, Failed, Timeout or Unknown"
  sensitive   = var.error_code == "TokenExpired" || var.error_code == "UserNotFound" || var.code == "NotFound"
}
