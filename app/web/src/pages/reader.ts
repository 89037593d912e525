import { h, replace } from "../dom";
import type { Page } from "../page";

export const page: Page = {
  path: "/reports/:id",
  title: "Report",
  async render(view) {
    replace(view.host, h("div", { class: "wrap" }, h("h1", {}, "Report")));
  },
};
