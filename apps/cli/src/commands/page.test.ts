import { describe, expect, test } from "vitest";
import { pageUrl } from "./page.ts";

describe("the whiteboard's address", () => {
  test("is below the mesh's, with the token where there is one, as a fragment that no server sees", () => {
    expect(pageUrl("http://127.0.0.1:4566", undefined)).toBe("http://127.0.0.1:4566/_keymesh/");
    expect(pageUrl("https://mesh.example/", "a/b+c#d&e=f%")).toBe(
      "https://mesh.example/_keymesh/#token=a%2Fb%2Bc%23d%26e%3Df%25",
    );
  });

  test.each(["mesh.example", "ftp://mesh.example", "http://mesh.example/?a=b", "http://mesh.example/#a", ""])(
    "is not made of %j",
    (mesh) => {
      expect(() => pageUrl(mesh, undefined)).toThrow("--public-url must be an address");
    },
  );
});
