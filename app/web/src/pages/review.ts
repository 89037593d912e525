import { h, replace } from "../dom";
import type { Page } from "../page";

export const page: Page = {
  path: "/review",
  title: "Review",
  async render(view) {
    replace(view.host, h("div", { class: "wrap" }, h("h1", {}, "Review")));
  },
};
