package retry

// Codes of Tencent Cloud.
func Retry(code string) bool {
	return code == "RequestLimitExceded" || code == "MyService.Broken"
}
