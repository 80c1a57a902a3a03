#!/bin/sh
# The tests talk to a real Dovecot. Debian's packages are installed where it is missing and
# we may; elsewhere the tests that need it say so and are skipped.
set -eu
command -v dovecot >/dev/null && exit 0
if ! command -v apt-get >/dev/null; then
    echo "dovecot is missing and this is no Debian: tests on it will be skipped" >&2
    exit 0
fi
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "dovecot is missing; run as root: apt-get install dovecot-imapd dovecot-lmtpd" >&2
    exit 0
fi
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
$as_root apt-get install -y -qq --no-install-recommends dovecot-imapd dovecot-lmtpd openssl >/dev/null
