import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CallError, call, type Failure, type Opened } from "../host";
import { fileName, folderOf, openPath } from "./openPath";
import { questions } from "./questions";

vi.mock("../host", async (original) => ({ ...(await original<typeof import("../host")>()), call: vi.fn() }));

const opened = { path: "/x" } as Opened;
const failing = (code: string) => new CallError({ code, message: { fi: "Ei.", sv: "Nej." } } as Failure);
const asked = vi.mocked(call);
const answerNext = async (yes: boolean) => {
  await vi.waitFor(() => expect(questions.current()).toBeDefined());
  const kind = questions.current()?.kind;
  questions.current()?.answer(yes);
  return kind;
};

beforeEach(() => void asked.mockReset());
afterEach(() => void questions.current()?.answer(false));

test("a plan is opened without questions", async () => {
  asked.mockResolvedValue(opened);
  expect(await openPath("/a/b.laadin")).toBe(opened);
  expect(asked).toHaveBeenCalledWith("open_plan", { path: "/a/b.laadin", read_only: false });
});

test("a PDF becomes a plan only when the user agrees", async () => {
  asked.mockResolvedValue(opened);
  const refused = openPath("/a/b.PDF");
  expect(await answerNext(false)).toBe("import");
  expect(await refused).toBeNull();
  expect(asked).not.toHaveBeenCalled();

  const agreed = openPath("/a/b.json");
  await answerNext(true);
  expect(await agreed).toBe(opened);
  expect(asked).toHaveBeenCalledWith("import_plan", { from: "/a/b.json", path: null });
});

test("a plan that is open elsewhere is offered to be read", async () => {
  asked.mockRejectedValueOnce(failing("open-elsewhere")).mockResolvedValueOnce(opened);
  const opening = openPath("/a/b.laadin");
  expect(await answerNext(true)).toBe("read-only");
  expect(await opening).toBe(opened);
  expect(asked).toHaveBeenLastCalledWith("open_plan", { path: "/a/b.laadin", read_only: true });
});

test("a damaged or foreign file says what it is and nothing is asked", async () => {
  for (const code of ["damaged", "newer", "not-laadin", "not-found"]) {
    asked.mockRejectedValueOnce(failing(code));
    await expect(openPath("/a/b.laadin")).rejects.toMatchObject({ failure: { code } });
    expect(questions.current()).toBeUndefined();
  }
});

test("names and folders of files are told apart on every system", () => {
  expect(fileName("C:\\Users\\Aino\\Suunnitelma.laadin")).toBe("Suunnitelma.laadin");
  expect(folderOf("C:\\Users\\Aino\\Suunnitelma.laadin")).toBe("C:\\Users\\Aino");
  expect(folderOf("/suunnitelma.laadin")).toBe("/");
});
