#!/bin/sh
# The tests talk to real servers and real readers. Debian's packages are installed where they
# are missing and we may; elsewhere the tests that need one say so and are skipped.
set -eu
wanted=

# need PROGRAM PACKAGE...: the packages, where the program is on no path
need() {
    program=$1
    shift
    PATH="$PATH:/usr/sbin:/sbin" command -v "$program" >/dev/null || wanted="$wanted $*"
}

need dovecot dovecot-imapd dovecot-lmtpd openssl
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted="$wanted postgresql"

[ -z "$wanted" ] && exit 0
if ! command -v apt-get >/dev/null; then
    echo "missing, and this is no Debian:$wanted; tests on them will be skipped" >&2
    exit 0
fi
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "missing; run as root: apt-get install$wanted" >&2
    exit 0
fi
$as_root apt-get update -qq
# shellcheck disable=SC2086  # words, each a package
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $wanted >/dev/null
