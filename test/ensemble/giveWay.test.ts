import {afterEach, expect, test, vi} from "vitest";
import {giveWay} from "../../src/ensemble/giveWay.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("giveWay() lets what is already waiting go first", async () => {
  const order: string[] = [];
  setImmediate(() => order.push("waiting"));
  await giveWay();
  order.push("computing");
  expect(order).toEqual(["waiting", "computing"]);
});

test("giveWay() waits for a message, not for a timer, where there is no setImmediate", async () => {
  vi.stubGlobal("setImmediate", undefined);
  vi.stubGlobal("setTimeout", () => {
    throw new Error("a timer");
  });
  let other = false;
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    other = true;
    port1.close();
  };
  port2.postMessage(null);
  await giveWay();
  expect(other).toBe(true);
});
