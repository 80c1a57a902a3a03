"""A DNS server of a test's own: UDP on loopback, answers out of a table."""

from __future__ import annotations

import contextlib
import socket
import threading
from dataclasses import dataclass, field

import dns.message
import dns.rcode
import dns.resolver
import dns.rrset

from tests.servers.dovecot import HOST


@dataclass
class NameServer:
    """Start with `start()`, end with `stop()`. `zone` is (name, kind) → records as text."""

    zone: dict[tuple[str, str], tuple[str, ...]]
    asked: list[tuple[str, str]] = field(default_factory=list)

    def start(self) -> NameServer:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((HOST, 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        # An empty datagram wakes the thread, which then ends.
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as waker:
            waker.sendto(b"", self._socket.getsockname())
        self._thread.join(5)
        self._socket.close()

    def resolver(self) -> dns.resolver.Resolver:
        made = dns.resolver.Resolver(configure=False)
        made.nameservers, made.port = [HOST], self._socket.getsockname()[1]
        made.lifetime = made.timeout = 2.0
        return made

    def _serve(self) -> None:
        while True:
            raw, peer = self._socket.recvfrom(4096)
            if not raw:
                return
            with contextlib.suppress(OSError):
                self._socket.sendto(self._answer(dns.message.from_wire(raw)), peer)

    def _answer(self, query: dns.message.Message) -> bytes:
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True)
        kind = dns.rdatatype.to_text(question.rdtype)
        self.asked.append((name, kind))
        response = dns.message.make_response(query)
        if records := self.zone.get((name, kind)):
            response.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *records))
        elif not any(known == name for known, _ in self.zone):
            response.set_rcode(dns.rcode.NXDOMAIN)
        return response.to_wire()
