import { render } from "preact";
import { takeTokenFromUrl } from "./api/token.ts";
import { App } from "./app.tsx";
import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/components.css";
import "./styles/picture.css";
import { applyTheme, storedTheme } from "./theme/theme.ts";

takeTokenFromUrl();
applyTheme(storedTheme());
render(<App />, document.getElementById("app")!);
