// corpus: complete, own=MyService.Broken, own=MyService.Deep.Broken, own=FailedOperation.OfOurOwn, own=Broken
package own

func of(code string) string {
	switch code {
	case "MyService.Broken", "MyService.Broke":
	//    ^^^^^^^^^^^^^^^^ code exact own
		return "ours"
	case "MyService.Deep.Broken":
	//    ^^^^^^^^^^^^^^^^^^^^^ code exact own
		return "ours, too"
	case "FailedOperation.OfOurOwn":
	//    ^^^^^^^^^^^^^^^^^^^^^^^^ code exact own
		return "like one of theirs"
	case "Broken":
		return "an everyday word"
	}
	return "" + `MyService.Broken`
	//           ^^^^^^^^^^^^^^^^ code exact own
}
