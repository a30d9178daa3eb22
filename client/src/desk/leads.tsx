/** Whoever may lead, be called or take over, in the groups of a list. */
import { LEADS } from "../session/citation";
import { t, word } from "../session/texts";

export function LeadOptions() {
  return Object.entries(LEADS).map(([name, members]) => (
    <optgroup key={name} label={t(`leads-${name}`)}>
      {members.map((one) => (
        <option key={one} value={one}>
          {word("lead", one)}
        </option>
      ))}
    </optgroup>
  ));
}
