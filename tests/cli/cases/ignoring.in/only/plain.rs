// Nothing here is of anybody's: a directive alone is looked at all the same.
// tcerr:ignore-file
