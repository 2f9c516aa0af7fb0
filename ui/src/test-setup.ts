import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// jsdom lays nothing out, and has no boxes of ranges at all: editors that scroll to the caret ask for them.
const nowhere = { x: 0, y: 0, width: 0, height: 0, top: 0, right: 0, bottom: 0, left: 0, toJSON: () => "" };
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect ??= () => nowhere;

afterEach(cleanup);
