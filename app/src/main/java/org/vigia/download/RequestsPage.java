package org.vigia.download;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.vigia.access.Operation;
import org.vigia.access.Permission;
import org.vigia.page.Form;

/** Where a second person of the unit says whether a long list may be saved. */
@Controller
class RequestsPage {
    private final Download download;

    RequestsPage(Download download) {
        this.download = download;
    }

    @Operation(id = "approveDownload", asks = Permission.DOWNLOAD_LISTS)
    @PostMapping("/descargas/aprobacion")
    ModelAndView approve(@RequestParam UUID solicitud) {
        download.approve(solicitud);
        return Form.recorded("/descargas");
    }

    @Operation(id = "refuseDownload", asks = Permission.DOWNLOAD_LISTS)
    @PostMapping("/descargas/rechazo")
    ModelAndView refuse(@RequestParam UUID solicitud, Form form) {
        download.refuse(solicitud, form.value("motivo"));
        return Form.recorded("/descargas");
    }
}
