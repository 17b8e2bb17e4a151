package galley.diff;

import galley.model.Block;

/** The kinds of blocks, of which only those of one kind are ever one block that was edited. */
enum Kind {
    PARAGRAPH,
    BULLETS,
    NUMBERS,
    DEFINITIONS,
    TABLE,
    QUOTATION,
    PREFORMATTED,
    FIGURE;

    /** The kind of a block. */
    static final Block.Visitor<Kind> OF = new Block.Visitor<>() {
        @Override
        public Kind paragraph(Block.Paragraph paragraph) {
            return PARAGRAPH;
        }

        @Override
        public Kind bulletList(Block.BulletList list) {
            return BULLETS;
        }

        @Override
        public Kind numberedList(Block.NumberedList list) {
            return NUMBERS;
        }

        @Override
        public Kind definitionList(Block.DefinitionList list) {
            return DEFINITIONS;
        }

        @Override
        public Kind table(Block.Table table) {
            return TABLE;
        }

        @Override
        public Kind quotation(Block.Quotation quotation) {
            return QUOTATION;
        }

        @Override
        public Kind preformatted(Block.Preformatted preformatted) {
            return PREFORMATTED;
        }

        @Override
        public Kind figure(Block.Figure figure) {
            return FIGURE;
        }
    };
}
