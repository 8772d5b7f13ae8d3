package org.vigia.demo;

import org.springframework.stereotype.Component;
import org.vigia.bulk.Bulk;
import org.vigia.casework.Casework;
import org.vigia.evidence.Evidence;
import org.vigia.inbound.Inbound;
import org.vigia.inspection.Inspection;
import org.vigia.intake.Intake;
import org.vigia.justice.Justice;
import org.vigia.law.Law;
import org.vigia.permit.Permit;
import org.vigia.protection.Protection;
import org.vigia.referral.Referral;
import org.vigia.registry.Registry;
import org.vigia.release.Catalogue;
import org.vigia.release.Releases;
import org.vigia.sanction.Sanction;
import org.vigia.screening.Screening;
import org.vigia.transfer.Transfer;

/** The rooms a case passes through. */
@Component
record Rooms(
        Law law,
        Intake intake,
        Inspection inspection,
        Bulk bulk,
        Casework casework,
        Evidence evidence,
        Referral referral,
        Justice justice,
        Registry registry,
        Protection protection,
        Screening screening,
        Sanction sanction,
        Transfer transfer,
        Permit permit,
        Inbound inbound,
        Releases releases,
        Catalogue catalogue) {}
