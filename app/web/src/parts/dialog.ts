import { h } from "../dom";
import { key } from "./key";
import "../styles/dialog.css";

/** A modal dialog with its title and a way out. It leaves the document when it is closed; focus goes back to where it was. */
export function dialog(title: string, ...content: (Node | null | false)[]): HTMLDialogElement {
  const close = () => element.close();
  const heading = h("h2", { id: "dialog-title" }, title);
  const element = h(
    "dialog",
    { "aria-labelledby": "dialog-title" },
    h(
      "div",
      { class: "dialog-head" },
      heading,
      h("button", { type: "button", onclick: close }, "Close", key("back", "list")),
    ),
    content,
  );
  element.addEventListener("close", () => element.remove());
  // A click on what lies around it.
  element.addEventListener("click", (event) => {
    if (event.target === element) close();
  });
  document.body.append(element);
  element.showModal();
  return element;
}
