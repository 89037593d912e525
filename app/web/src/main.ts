import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "./tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import { get } from "./api";
import { h, replace } from "./dom";
import { problem } from "./parts/problem";
import { Shell } from "./shell";
import { startTheme } from "./theme";
import type { Desk } from "./types";

async function start(root: HTMLElement): Promise<void> {
  try {
    new Shell(root, await get<Desk>("/api/desk"));
  } catch (error) {
    replace(
      root,
      h(
        "main",
        {},
        problem(error, () => void start(root)),
      ),
    );
  }
}

startTheme();
const root = document.getElementById("app");
if (root) void start(root);
