// corpus: complete
import Foundation

struct Envelope: Decodable {
    struct Failure: Decodable { let Code: String; let Message: String }
    struct Response: Decodable { let Error: Failure?; let RequestId: String }
    let Response: Response
}

func send(_ payload: Data) async throws -> String {
    var request = URLRequest(url: URL(string: "https://sms.tencentcloudapi.com")!)
    request.setValue("SendSms", forHTTPHeaderField: "X-TC-Action")
    let (data, _) = try await URLSession.shared.upload(for: request, from: payload)
    let response = try JSONDecoder().decode(Envelope.self, from: data).Response
    guard let failure = response.Error else { return response.RequestId }
    switch failure.Code {
    case "InternalError", "RequestLimitExceeded": return try await send(payload)
    //    ^^^^^^^^^^^^^ code exact common
    //                     ^^^^^^^^^^^^^^^^^^^^ code exact common
    case "LimitExceeded.PhoneNumberOneHourLimt": return ""
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misspelled -> LimitExceeded.PhoneNumberOneHourLimit
    case "InvalidParameterValue.ZoneNotSupported": return ""
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ code exact service
    //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ wrong-service
    default: throw NSError(domain: failure.Code, code: 1, userInfo: [NSLocalizedDescriptionKey: failure.Message])
    }
}
