import { Tabs } from "../../../parts";
import { parsePlace, usePlan } from "../../../plan";
import { ComparisonView, SettlementView } from "../../../sharing";
import { useText } from "../../../words";
import { Part } from "../Part";
import { rowsOf } from "../rows";
import type { TableProps } from "../TableProps";
import { useYears } from "../useYears";
import { KeysPart } from "./KeysPart";
import { PoolsPart } from "./PoolsPart";
import { ActualsPart, PaymentsPart } from "./SettlementParts";
import { SharesPart } from "./SharesPart";
import { useTab } from "./useTab";

const TABS = ["keys", "shares", "comparison", "settlement"] as const;

/** How costs are divided between the members: pools and keys, each member's share, comparisons, and what is paid when. */
export function CostSharingTable({ focusPlace }: TableProps) {
  const text = useText();
  const { plan } = usePlan();
  const years = useYears(rowsOf(plan, "pools"));
  const [tab, setTab] = useTab<(typeof TABS)[number]>("keys", focusPlace, tabOf);
  const contents = {
    keys: () => (
      <>
        <PoolsPart focusPlace={focusPlace} />
        <KeysPart focusPlace={focusPlace} years={years} />
      </>
    ),
    shares: () => <SharesPart years={years} />,
    comparison: () => (
      <Part isTab title="tables-tab-comparison" about="tables-comparison-about">
        <ComparisonView years={years} />
      </Part>
    ),
    settlement: () => (
      <>
        <PaymentsPart focusPlace={focusPlace} />
        <ActualsPart focusPlace={focusPlace} />
        <Part title="tables-settlement" about="tables-settlement-about">
          <SettlementView years={years} />
        </Part>
      </>
    ),
  };
  return (
    <Tabs
      label={text("table-cost-sharing")}
      chosen={tab}
      onChoose={(key) => setTab(TABS.find((one) => one === key) ?? "keys")}
      tabs={TABS.map((key) => ({ key, title: text(`tables-tab-${key}`), content: contents[key] }))}
    />
  );
}

/** The tab that shows a place. */
function tabOf(place: string): (typeof TABS)[number] {
  const { table, field } = parsePlace(place);
  return table === "payments" || field?.startsWith("actuals") ? "settlement" : "keys";
}
