// It's a comment with "quotes".
#include <string>
#include "local.h"

/* "a comment" // inside */
namespace sample {
constexpr auto plain = "AuthFailure.SignatureFailure";
const std::string escaped = "a \"quoted\" word \\ \x41";
const auto slashes = "https://example.com/*no comment*/";
const auto raw = R"(it's "raw" \ and
// no comment)";
const auto delimited = R"json({"Response": ")"})json";
const auto wide = LR"(wide)";
const auto utf8 = u8R"x(a)" )x";
const auto prefixed = u8"a" "b" L"c";
const auto suffixed = "text"s + "more"_suffix;
const auto wides = L'a' + u'b' + U'c' + u8'd';
const auto joined = R"(one)" "two" L"three";
const char chars[] = {'a', '\'', '"', '\\', '\0'};
const int separated = 1'000'000 + 0xFF'FF;
const auto after = 'x';

template <typename T>
[[nodiscard("it matters")]] bool check(const T &code)
{
    if (code == "ResourceNotFound" || code.find("Auth.") == 0) // "why"
        return true;
    static_assert(sizeof(T) > 0, "it's empty");
    auto f = [&](const char *x = "default") { return x[0] == '{' ? "}" : "{"; };
    return f() != nullptr && 10'0 / 2 > 1;
}
} // namespace sample
