import {JSDOM, VirtualConsole} from "jsdom";

/** What a browser has and the document of a build has not: nothing of it happens while pages are written. */
class NoObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/**
 * Gives Node a document, so that the components of the pages can be made while the site is built. It stays for the life of the
 * process; a second call changes nothing.
 */
export function pageDocument(): Document {
  if (globalThis.document) return globalThis.document;
  const {window} = new JSDOM("<!doctype html><body></body>", {
    // Vega asks for a canvas to measure text and does without.
    virtualConsole: new VirtualConsole()
  });
  Object.assign(globalThis, {
    window,
    document: window.document,
    location: {hash: "", search: "", pathname: "/", href: ""},
    Node: window.Node,
    NodeFilter: window.NodeFilter,
    NodeList: window.NodeList,
    HTMLCollection: window.HTMLCollection,
    HTMLElement: window.HTMLElement,
    DocumentFragment: window.DocumentFragment,
    ResizeObserver: NoObserver,
    matchMedia: () => ({matches: false, addEventListener: () => undefined})
  });
  return window.document;
}
