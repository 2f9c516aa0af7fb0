import type { ComponentType } from "react";
import type { TableKind } from "../../host";
import { MeasuresTable } from "./measures/MeasuresTable";
import { OfficesTable } from "./offices/OfficesTable";
import { GoalsTable } from "./outside/GoalsTable";
import { TimetableTable } from "./outside/TimetableTable";
import { PartnersTable } from "./partners/PartnersTable";
import { PreparednessTable } from "./preparedness/PreparednessTable";
import { BenefitLiabilityTable } from "./resources/BenefitLiabilityTable";
import { BudgetTable, MunicipalBudgetsTable } from "./resources/BudgetTable";
import { CostSharingTable } from "./resources/CostSharingTable";
import { PersonnelTable } from "./resources/PersonnelTable";
import { StateTransfersTable } from "./resources/StateTransfersTable";
import { ServicesTable, ThresholdsTable } from "./services/ServicesTable";
import type { TableProps } from "./TableProps";
import "./tables.css";

const TABLES: Partial<Record<TableKind, ComponentType<TableProps>>> = {
  budget: BudgetTable,
  "municipal-budgets": MunicipalBudgetsTable,
  personnel: PersonnelTable,
  "cost-sharing": CostSharingTable,
  "state-transfers": StateTransfersTable,
  "benefit-liability": BenefitLiabilityTable,
  services: ServicesTable,
  thresholds: ThresholdsTable,
  offices: OfficesTable,
  partners: PartnersTable,
  measures: MeasuresTable,
  preparedness: PreparednessTable,
  goals: GoalsTable,
  timetable: TimetableTable,
};

/** The table of a kind; undefined for members, statistics and decisions, which have screens of their own. */
export function tableFor(kind: TableKind): ComponentType<TableProps> | undefined {
  return TABLES[kind];
}
