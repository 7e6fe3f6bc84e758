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
length=${#plain}
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
	indented
	EOF

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
