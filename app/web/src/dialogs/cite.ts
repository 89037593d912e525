import { get, type Parameters } from "../api";
import { h } from "../dom";
import { dialog } from "../parts/dialog";

interface Citation {
  text: string;
  url?: string;
}

/** What the present address shows that can be cited; null where there is nothing. */
export function citable(url: URL): Parameters | null {
  const [page, id] = url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  const query = url.searchParams;
  const claim = query.get("claim");
  if (page === "reports" && claim) return { claim };
  if (page === "reports" && id) return { report: id };
  if (page === "incidents" && id) return { incident: id };
  if (page === "toll") {
    return { toll: true, q: query.get("q"), policy: query.get("policy"), group: query.get("group") };
  }
  return null;
}

/** Copies the citation and shows it, so that what was copied is seen. */
export async function cite(say: (words: string) => void, what = citable(new URL(location.href))): Promise<void> {
  if (!what) return say("Open an incident, a report, a claim or the toll first: then there is something to cite.");
  try {
    const known = new URLSearchParams(location.search).get("known-by");
    const { text, url } = await get<Citation>("/api/cite", { ...what, "known-by": known });
    const words = url && !text.includes(url) ? `${text} ${url}` : text;
    const copied = await navigator.clipboard.writeText(words).then(
      () => "It is copied.",
      () => "The browser didn’t let it be copied: select it and copy it by hand.",
    );
    dialog(
      "Citation",
      h("p", { class: "cite-text", dir: "auto" }, words),
      h("p", { class: "muted", role: "status" }, copied),
    );
  } catch (error) {
    say((error as Error).message);
  }
}
