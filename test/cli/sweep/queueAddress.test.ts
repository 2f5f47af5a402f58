import {expect, test} from "vitest";
import {addressText, queueAddress, queueCredentials} from "../../../src/cli/sweep/queueAddress.js";

test("queueAddress(text) reads host, port, database and encryption", () => {
  expect(queueAddress("redis://127.0.0.1")).toEqual({
    host: "127.0.0.1",
    port: 6379,
    database: 0,
    encrypted: false
  });
  expect(addressText(queueAddress("rediss://queue.example:7000/3"))).toBe(
    "rediss://queue.example:7000/3"
  );
  expect(addressText(queueAddress("redis://[::1]:7000"))).toBe("redis://[::1]:7000/0");
});

test.each(["redis://:secret@host", "redis://user:secret@host:1/0", "redis://user@host"])(
  "queueAddress(%j) refuses user and password, and does not repeat them",
  (text) => {
    expect(() => queueAddress(text)).toThrow("SKILLCAST_QUEUE_PASSWORD");
    expect(() => queueAddress(text)).not.toThrow(/secret/);
  }
);

test.each(["", "host:6379", "http://host", "redis://", "redis://host/x", "ftp://u:secret@/"])(
  "queueAddress(%j) is no address of a queue",
  (text) => {
    expect(() => queueAddress(text)).toThrow("as redis://127.0.0.1:6379");
    expect(() => queueAddress(text)).not.toThrow(/secret/);
  }
);

test("queueCredentials(env) come from two variables; empty ones are none", () => {
  const env = {SKILLCAST_QUEUE_USER: "", SKILLCAST_QUEUE_PASSWORD: "x"};
  expect(queueCredentials(env)).toEqual({password: "x"});
});
