package guongsang.store;

import guongsang.domain.Refused;

/// Something the data could not do.
public class StoreException extends Refused {
    private static final long serialVersionUID = 1L;

    public StoreException(String code, String sentence) {
        super(code, sentence);
    }

    public StoreException(String code, String sentence, Throwable cause) {
        super(code, sentence, cause);
    }
}
