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
need postfix postfix
need systemd-analyze systemd
# a TAB is pressed in each shell that is completed for
need zsh zsh
need fish fish
# a network of a test's own, to lose connections in
need ip iproute2
need iptables iptables
# a disk that fails, for one program only
need strace strace
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted="$wanted postgresql"
# Other readers of our invitations: libical, and ical.js under node (large, so for CI only).
ls /usr/lib/*/libical.so.3 >/dev/null 2>&1 || wanted="$wanted libical3"
[ -z "${CI:-}" ] || need npm nodejs npm

# ical.js beside the other tools of the machine, once
add_ical_js() {
    command -v npm >/dev/null || return 0
    [ -d "$(npm root --global)/ical.js" ] || [ "$(id -u)" != 0 ] ||
        npm install --global --silent --no-fund --no-audit ical.js@2 >/dev/null ||
        echo "ical.js can't be had; the test on it will be skipped" >&2
}

if [ -z "$wanted" ]; then
    add_ical_js
    exit 0
fi
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
add_ical_js
