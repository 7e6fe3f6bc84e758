// Package sample holds every form of literal: "not one", 'x', `neither`.
package sample

import (
	"errors"
	f "fmt"
)

/* "a comment" with 'quotes' and `ticks`
   // over two lines */
const (
	Plain   = "AuthFailure.SignatureFailure"
	Empty   = ""
	Escaped = "a \"quoted\" word, a \\ and \u00e9 \U0001F600 \x41 \101 \n"
	Slashes = "https://example.com/*no comment*/"
	Raw     = `C:\path\"raw" // no comment
	'second' line`
	Letter    = 'a'
	Quote     = '\''
	DoubleQ   = '"'
	Tick      = '`'
	Backslash = '\\'
	Wide      = '错'
	Code      = '\u00e9'
)

var tags = struct {
	Name string `json:"name,omitempty" xml:"name"`
	Rune rune
}{Name: "emoji 😀 before \" it", Rune: '\x27'}

func describe(code string) (string, error) {
	switch code {
	case "ResourceNotFound", `ResourceNotFound.Instance`:
		return f.Sprintf("%q: %s"+"%[1]*d", code, "it's"), nil
	case "": // "empty"
		return "", errors.New(`no "code"`)
	}
	n := 7 / 2 / 1 // "division"
	return string(rune('0' + n)), nil
}
