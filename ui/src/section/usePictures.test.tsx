import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderHook, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Opened, Plan } from "../host";
import { PlanOpen, Session } from "../plan";
import { usePictures } from "./usePictures";

vi.mock("../host", async (original) => ({
  ...(await original<typeof import("../host")>()),
  bytes: async (_: string, { attachment }: { attachment: string }) => {
    if (attachment === "torn") throw new Error("the file is torn");
    return new Uint8Array([1, 2, 3]);
  },
}));

const picture = (id: string) => ({
  id,
  sha256: `sum-of-${id}`,
  media_type: "image/png",
  file_name: `${id}.png`,
  alternative: { fi: "Talo", sv: "Ett hus" },
});
const plan = {
  attachments: [picture("house"), picture("torn"), { ...picture("annex"), media_type: "application/pdf" }],
  blocks: ["house", "torn", "annex", "gone"].map((id) => ({ id: `b-${id}`, chapter: "c", attachment: id })),
} as unknown as Plan;

test("pictures come with their alternative text; torn ones, annexes and pictures that are gone are told apart", async () => {
  let made = 0;
  URL.createObjectURL = vi.fn(() => `blob:${++made}`);
  URL.revokeObjectURL = vi.fn();
  const session = new Session({ plan, revision: 1, path: "p", read_only: false } as unknown as Opened);
  const { result, unmount } = renderHook(() => usePictures(plan.blocks ?? []), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={new QueryClient()}>
        <PlanOpen session={session}>{children}</PlanOpen>
      </QueryClientProvider>
    ),
  });
  expect(result.current("house", "sv")).toEqual({ is: "coming" });
  await waitFor(() => expect(result.current("house", "sv")).toMatchObject({ is: "shown", alternative: "Ett hus" }));
  await waitFor(() => expect(result.current("torn", "fi")).toEqual({ is: "broken" }));
  expect(result.current("annex", "fi")).toBeUndefined();
  expect(result.current("gone", "fi")).toBeUndefined();
  unmount();
  expect(URL.revokeObjectURL).toHaveBeenCalledTimes(made);
  expect(made).toBeLessThan(4);
});
