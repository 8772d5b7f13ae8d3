package org.vigia.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;

/** Takes all lists of a unit away at once. */
@Controller
class TerritoryPage {
    private final Territory territory;

    TerritoryPage(Territory territory) {
        this.territory = territory;
    }

    @Operation(id = "downloadTerritory", asks = Permission.DOWNLOAD_LISTS)
    @PostMapping("/descargas/territorio")
    void download(Form form, HttpServletResponse response) throws IOException {
        territory.take(form).sendTo(response);
    }
}
