/** The report as it is drafted, and the action that files it. */
import type { Report } from "../protocol/protocol";
import type { Draft } from "./rest";

/** The report as typed; what was left empty was not weighed or not counted. */
export function reportOf(fields: Draft): Report {
  const optional = (name: string) => (fields[name] ? Number(fields[name]) : null);
  return {
    do: "report",
    conform: fields["conform"] === "yes",
    seals_ok: fields["seals_ok"] === "yes",
    weighed_kg: optional("weighed_kg"),
    counted_packages: optional("counted_packages"),
    new_seal: fields["new_seal"] ?? "",
    remarks: fields["remarks"] ?? "",
    feedback: fields["feedback"] ?? "",
  };
}

/** Fields of the message CC044C (unloading remarks) that the report fills. */
export const MESSAGE_FIELDS: Readonly<Record<string, string>> = {
  conform: "UnloadingRemark/conform",
  seals_ok: "UnloadingRemark/stateOfSeals",
  weighed_kg: "Consignment/grossMass",
  counted_packages: "Packaging/numberOfPackages",
  new_seal: "TransportEquipment/Seal/identifier",
  remarks: "UnloadingRemark/unloadingRemark",
};
