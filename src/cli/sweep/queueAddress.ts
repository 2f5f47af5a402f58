import {usageError} from "../command.js";
import {commandFault} from "../commandFault.js";

/** Where a queue is, without what must not be shown. */
export interface QueueAddress {
  host: string;
  port: number;
  /** Number of the database. */
  database: number;
  /** Encrypted (`rediss://`). */
  encrypted: boolean;
}

/** The user and password of a queue, and the variables of the environment that hold them. */
export interface QueueCredentials {
  username?: string;
  password?: string;
}

/** Names of these variables. */
const credentialNames = {
  username: "SKILLCAST_QUEUE_USER",
  password: "SKILLCAST_QUEUE_PASSWORD"
} as const;

/**
 * Reads the address of a queue as it is typed: `redis://host:6379/0`, or `rediss://` where the connection is encrypted.
 *
 * @param text - as typed
 * @throws RangeError if it is no such address, or holds a user or password: these would stand in the list of processes and in the history of the
 * shell, and come from the environment instead
 */
export function queueAddress(text: string): QueueAddress {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw usageError(commandFault("queueAddress", {got: withoutUser(text)}));
  }
  if (url.username !== "" || url.password !== "")
    throw usageError(commandFault("queuePassword", {...credentialNames}));
  const {protocol, hostname: host, port, pathname} = url;
  const database = /^\/?(\d{0,3})$/.exec(pathname)?.[1];
  if (!/^rediss?:$/.test(protocol) || host === "" || database === undefined)
    throw usageError(commandFault("queueAddress", {got: withoutUser(text)}));
  return {
    host: host.replace(/^\[|\]$/g, ""),
    port: port === "" ? 6379 : Number(port),
    database: Number(database || "0"),
    encrypted: protocol === "rediss:"
  };
}

/** The user and the password of the environment. */
export function queueCredentials(env: NodeJS.ProcessEnv): QueueCredentials {
  const {[credentialNames.username]: username, [credentialNames.password]: password} = env;
  return {...(username ? {username} : {}), ...(password ? {password} : {})};
}

/** As it may be shown: `redis://host:6379/0`. */
export function addressText({host, port, database, encrypted}: QueueAddress): string {
  const shown = host.includes(":") ? `[${host}]` : host;
  return `redis${encrypted ? "s" : ""}://${shown}:${port}/${database}`;
}

const withoutUser = (text: string) => text.replace(/\/\/[^/]*@/, "//…@");
