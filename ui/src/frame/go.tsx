import { createContext, type ReactNode, useCallback, useContext } from "react";
import { usePlan } from "../plan";
import { type Target, targetOf } from "./screens";

type Go = (to: Target) => void;

const Context = createContext<Go>(() => undefined);

/** Gives everything below it the way to other screens. */
export function Going({ go, children }: { go: Go; children: ReactNode }) {
  return <Context value={go}>{children}</Context>;
}

/** Goes to a screen. */
export function useGo(): Go {
  return useContext(Context);
}

/** Goes to the field of a place of the plan, wherever it is, and puts the focus there. */
export function useGoToPlace(): (place: string) => void {
  const go = useGo();
  const { plan } = usePlan();
  return useCallback((place: string) => go(targetOf(plan, place)), [go, plan]);
}
