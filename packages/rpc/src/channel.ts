import { createSecureContext, type SecureContext } from "node:tls";
import { ChannelCredentials, type ChannelOptions, Client, connectivityState } from "@grpc/grpc-js";
import { ServiceError } from "@keymesh/errors";
import { FLOW_CONTROL_WINDOW_BYTES } from "./flow-control.ts";
import { peerLabel, peerOf } from "./peer.ts";
import type { TlsIdentity } from "./tls-identity.ts";

const MIB = 1024 * 1024;
/** How long a call, milliseconds, bears with a peer that refuses connections: one that has just begun to listen is found within this. */
export const REFUSED_PATIENCE_MS = 600;

/**
 * Limits of both ends: messages of at most 10 MiB (a storage batch is 8), dead peers noticed within 15 s. A window of 4 MiB keeps
 * blob streams moving (HTTP/2's 64 KiB halves them). No retries inside gRPC: it would keep copies of streams, and callers know
 * what is safe to repeat.
 */
export const CHANNEL_LIMITS: ChannelOptions = {
  "grpc.max_receive_message_length": 10 * MIB,
  "grpc.max_send_message_length": 10 * MIB,
  "grpc-node.flow_control_window": FLOW_CONTROL_WINDOW_BYTES,
  "grpc.keepalive_time_ms": 10_000,
  "grpc.keepalive_timeout_ms": 5_000,
  "grpc.initial_reconnect_backoff_ms": 50,
  "grpc.min_reconnect_backoff_ms": 50,
  "grpc.max_reconnect_backoff_ms": 250,
  "grpc.enable_retries": 0,
};

const contexts = new WeakMap<TlsIdentity, SecureContext>();

/** A channel to one server; the connection is refused unless its certificate names the service `server`. */
export function openChannel(address: string, server: string, tls: TlsIdentity): Client {
  const credentials = ChannelCredentials.createFromSecureContext(secureContext(tls), {
    checkServerIdentity: (_host, certificate) => {
      const peer = peerOf(certificate);
      if (peer?.kind === "service" && peer.name === server) return undefined;
      return new Error(`${address} is ${peer ? peerLabel(peer) : "not of this mesh"}, not ${server}`);
    },
  });
  // The name the server is asked for; an IP address is not allowed as a TLS server name.
  return new Client(address, credentials, { ...CHANNEL_LIMITS, "grpc.ssl_target_name_override": server });
}

/** One for all channels of an identity: reading certificates and keys takes longer than all else about opening a channel. */
function secureContext(tls: TlsIdentity): SecureContext {
  let context = contexts.get(tls);
  if (context === undefined) {
    context = createSecureContext({ ca: tls.ca, key: tls.key, cert: tls.cert });
    contexts.set(tls, context);
  }
  return context;
}

/**
 * Undefined when the channel is connected, which it nearly always is; otherwise resolves as soon as it is. A connection under way
 * is given the call's whole time.
 * @throws ServiceError ServiceUnavailable when connections have failed for 600 ms, or after `timeoutMs`
 */
export function connection(channel: Client, timeoutMs: number): Promise<void> | undefined {
  if (channel.getChannel().getConnectivityState(true) === connectivityState.READY) return undefined;
  return connect(channel, Date.now() + Math.min(timeoutMs, 0x7fffffff));
}

async function connect(channel: Client, deadlineMs: number): Promise<void> {
  let givenUpMs = deadlineMs;
  for (;;) {
    const state = channel.getChannel().getConnectivityState(true);
    if (state === connectivityState.READY) return;
    const isFailing = state === connectivityState.TRANSIENT_FAILURE;
    if (isFailing) givenUpMs = Math.min(givenUpMs, Date.now() + REFUSED_PATIENCE_MS);
    const untilMs = isFailing ? givenUpMs : deadlineMs;
    if (Date.now() >= untilMs || state === connectivityState.SHUTDOWN) throw unreachable();
    await stateAfter(channel, state, untilMs);
  }
}

/** Resolves when the channel is in another state, or at `untilMs`. */
function stateAfter(channel: Client, state: connectivityState, untilMs: number): Promise<void> {
  return new Promise((resolve) => {
    channel.getChannel().watchConnectivityState(state, untilMs, () => resolve());
  });
}

/** What a call fails with that no server could be found for. */
export function unreachable(): ServiceError {
  return new ServiceError("ServiceUnavailable", "The service cannot be reached.");
}
