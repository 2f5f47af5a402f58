import {expect, test} from "vitest";
import {htmlText} from "../../../reports/build/htmlText.js";

test("htmlText(text) leaves nothing that ends a tag or an attribute", () => {
  expect(htmlText(`<script>alert("1")</script> & 'x'`)).toBe(
    "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;"
  );
});
