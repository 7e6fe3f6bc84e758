#!/usr/bin/env bash
# It's a comment with "quotes".
set -euo pipefail

plain="AuthFailure.SignatureFailure"
single='it is "here" \n'
empty='' other=""
escaped="a \"quoted\" word \\ \$not \`not\`"
simple="code $name and ${name}"
nested="code $(printf '%s' "${list[0]:-"default"}" | grep -v 'x') end # no comment"
ansi=$'it\'s \n'
translated=$"translated"
joined="one"'two'three
length="${#plain}" count="${#list[@]}"
default="${name:-it is}" tail="${name%.*}" both="${name:+"inner"}"
subscript="${map['key']}"
sum=$((1 << 2)) rest=$(( length / 2 ))
ticks=`cat "file" | tr 'a' 'b'`
word=it\'s
hash=a#b

cat <<EOF
it's "here" with $name
# no comment
EOF
cat <<'EOF' | sort
it's "raw" $nothing
EOF
cat <<-EOF
	indented "$name"
	EOF
cat <<!
it's odd
!
cat <<"END OF IT"
it's "raw"
END OF IT
read -r line <<<"here $name"
text="$(cat <<EOF
it's inside
EOF
)"

check() {
  case "$1" in
    "ResourceNotFound" | 'InternalError') return 0 ;; # "why"
    *) ;;
  esac
  if [[ "$1" == "Auth."* && -n '' ]]; then
    echo "yes" 'no' >&2
  fi
}
check "$(cat 'file')" "${2:-}"
