package guongsang.document.xlsx;
public final class XlsxRenderer { public void render(guongsang.document.content.ListDocument d, java.io.OutputStream o) throws java.io.IOException {} }
