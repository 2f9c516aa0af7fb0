import type { GuideView } from "../host";

/** A guide with a block of each kind. */
export const guide: GuideView = {
  title: "Käyttöohje",
  summary: "Näin ohjelmaa käytetään.",
  chapters: [
    {
      id: "about",
      title: "Mikä ohjelma on",
      blocks: [
        { kind: "paragraph", spans: [{ text: "Se on ohjelma.", emphasis: "none" }] },
        {
          kind: "list",
          ordered: true,
          items: [
            [
              { text: "Paina ", emphasis: "none" },
              { text: "F1", emphasis: "strong" },
            ],
          ],
        },
      ],
    },
    {
      id: "keys",
      title: "Näppäinkomennot",
      blocks: [
        { kind: "heading", id: "keys-window", text: "Koko ohjelmassa" },
        {
          kind: "table",
          caption: "Näppäimet",
          columns: ["Näppäin", "Mitä tapahtuu"],
          rows: [
            [
              [{ text: "F1", emphasis: "none" }],
              [
                { text: "Esimerkiksi ", emphasis: "none" },
                { text: "työvoima", emphasis: "example" },
              ],
            ],
          ],
        },
      ],
    },
  ],
};
