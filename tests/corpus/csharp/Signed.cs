// corpus: complete
using System.Net.Http.Json;
using System.Text.Json;

public class Signed(HttpClient http)
{
    public async Task<string?> SendAsync(string payload)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://sms.tencentcloudapi.com") { Content = new StringContent(payload) };
        request.Headers.Add("X-TC-Action", "SendSms");
        using var response = await http.SendAsync(request);
        var body = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("Response");
        if (!body.TryGetProperty("Error", out var error))
            return body.GetProperty("RequestId").GetString();
        return error.GetProperty("Code").GetString() switch
        {
            "InternalError" or "RequestLimitExceeded" => await SendAsync(payload),
//           ^^^^^^^^^^^^^ code exact common
            //                  ^^^^^^^^^^^^^^^^^^^^ code exact common
            "LimitExceeded.PhoneNumberOneHourLimt" => null,
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.PhoneNumberOneHourLimit
            "InvalidParameterValue.ZoneNotSupported" => null,
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service
            var code => throw new InvalidOperationException($"{code}: {error.GetProperty("Message").GetString()}"),
        };
    }
}
