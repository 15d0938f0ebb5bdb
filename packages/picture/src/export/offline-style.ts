import { declarations, PALETTES } from "../paint/palette.ts";

/** The offline page's style, light and dark. Constant, as its script is. */
export const OFFLINE_STYLE = `:root{${declarations(PALETTES.light)}--mono:${PALETTES.light.font};color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${declarations(PALETTES.dark)}}}
body{margin:0;padding:20px 24px;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1{font-size:20px;margin:0 0 2px}
p.about{margin:0 0 14px;color:var(--ink-3)}
main{display:grid;grid-template-columns:minmax(0,1fr) 340px;gap:24px;align-items:start}
.picture{overflow:auto;max-height:calc(100vh - 120px)}
svg{display:block}
.heads{position:sticky;top:0;background:var(--paper)}
aside{position:sticky;top:20px;padding:14px 16px;background:var(--surface);border:1px solid var(--line);border-radius:10px;overflow-wrap:anywhere}
.player{display:none;gap:8px;align-items:center;margin-bottom:12px}
.live .player{display:flex}
.player input{flex:1;min-width:0}
button{font:inherit;min-width:40px;padding:5px 12px;border:1px solid var(--line-2);border-radius:8px;background:var(--surface);color:var(--ink)}
ol{list-style:none;margin:0;padding:0;display:grid;gap:14px}
h2{font-size:17px;line-height:1.3;margin:0 0 6px}
li p{margin:0 0 5px}
.safe{padding:8px 10px;border-radius:8px;background:var(--paper)}
.denied{color:var(--bad)}
.allowed{color:var(--good)}
.future{opacity:.5}
[data-row]{fill:transparent}
[data-row].now{fill:var(--accent);fill-opacity:.09;stroke:var(--accent);stroke-opacity:.55;stroke-width:1.5}
@media (max-width:1280px){main{grid-template-columns:minmax(0,1fr)}.picture{max-height:56vh}}`;
