/** Light, dark, or as the system has it. The choice stays in this browser. */
export type Theme = "light" | "dark" | "auto";

const KEY = "rapporteur-theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

function chosen(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === "light" || kept === "dark" ? kept : "auto";
}

function apply(): void {
  const theme = chosen();
  document.documentElement.dataset.theme = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  apply();
}

export function startTheme(): void {
  apply();
  dark.addEventListener("change", apply);
  // Paper is light.
  addEventListener("beforeprint", () => (document.documentElement.dataset.theme = "light"));
  addEventListener("afterprint", apply);
}
